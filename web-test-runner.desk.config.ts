/** Browser tests of the desk, on a server of their own: they change what its offices tell. */
import config from './web-test-runner.config.ts';

export default {...config, files: ['test/desk/*.browser.ts']};
