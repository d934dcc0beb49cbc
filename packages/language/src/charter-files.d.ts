/** The build bundles a charter as its text. */
declare module '*.charter' {
  const text: string;
  export default text;
}
