/** The filters a citizen can set: attributes of the element, parameters of the page and of the API. */
export const filterNames = ['category', 'district', 'q'] as const;
export type FilterName = (typeof filterNames)[number];
