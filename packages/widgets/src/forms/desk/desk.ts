export {directKeeper} from './direct-keeper.js';
export {copyText, printText} from './hand-out.js';
export {receiptText, receiptView, type ShownReceipt} from './receipt-view.js';
