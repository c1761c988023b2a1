/**
 * The script of our pages for frames: the loader, and what tells the page around how high they are. One
 * file, so that neither costs a request of its own.
 */
import './pendopo.js';
import '../frames/tell.js';
