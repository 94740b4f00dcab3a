// Read by any Node, however old, so that a version that is too old is told in words and not by a syntax error.
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `Cairn needs Node.js 20 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
  process.exit(1);
}
