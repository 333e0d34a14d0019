globalThis.violations = [];
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) => {
    globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`);
  },
);
