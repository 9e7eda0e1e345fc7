/** The same Handlebars in one file, which comes without types of its own. */
declare module 'handlebars/dist/handlebars.js' {
  import Handlebars from 'handlebars';
  export default Handlebars;
}
