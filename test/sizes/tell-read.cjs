// Tells on standard error, behind everything else, which files a program has read as its code.
process.on('exit', () => {
  const files = Object.keys(require.cache).filter((file) => file !== __filename);
  process.stderr.write(`\n${JSON.stringify(files)}`);
});
