export {FormEngine, type FormPlan} from './engine.js';
export {receiptText, receiptView, type ShownReceipt} from './receipt-view.js';
