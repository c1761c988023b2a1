/* The editor's side of the block: choices beside it, and what the server would print. */
(function (wp, {kinds, ways, fields, words}) {
  const {createElement: el, Fragment} = wp.element;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {Disabled, PanelBody, SelectControl, TextControl, ToggleControl} = wp.components;

  const languages = [
    {value: '', label: words['lang-set']},
    {value: 'id', label: words['lang-id']},
    {value: 'en', label: words['lang-en']},
  ];

  wp.blocks.registerBlockType('pendopo/embed', {
    edit({attributes, setAttributes}) {
      const choose = (name, label, options) =>
        el(SelectControl, {
          label,
          options,
          value: attributes[name] || '',
          onChange: value => setAttributes({[name]: value}),
        });
      const write = ({name, label}) =>
        el(TextControl, {
          key: name,
          label,
          value: attributes[name] || '',
          onChange: value => setAttributes({[name]: value}),
        });
      const panel = el(
        PanelBody,
        {title: 'Pendopo'},
        choose('show', words.show, kinds),
        choose('as', words.as, ways),
        choose('lang', words.lang, languages),
        fields.map(write),
        el(ToggleControl, {
          label: words.compact,
          checked: !!attributes.compact,
          onChange: compact => setAttributes({compact}),
        }),
      );
      const shown = el(wp.serverSideRender, {block: 'pendopo/embed', attributes});
      // What is inside belongs to visitors: a click here selects the block.
      return el(
        Fragment,
        null,
        el(InspectorControls, null, panel),
        el('div', useBlockProps(), el(Disabled, null, shown)),
      );
    },
    save: () => null,
  });
})(window.wp, window.pendopoBlock);
