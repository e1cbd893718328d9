// Validates the data package whose datapackage.json is given: its description, the types and constraints of all cells, primary
// keys, and foreign keys. Prints each error, then the number of tables and rows that were read.
const { Package } = require("datapackage");

async function main(descriptor) {
  const errors = [];
  let rows = 0;
  const data = await Package.load(descriptor);
  data.errors.forEach((error) => errors.push(`package: ${error.message}`));
  for (const resource of data.resources) {
    try {
      rows += (await resource.read({ relations: true })).length;
    } catch (error) {
      const causes = error.multiple ? error.errors : [error];
      causes.forEach((cause) => errors.push(`${resource.name}: ${cause.message}`));
    }
  }
  errors.forEach((error) => console.log(`error ${error}`));
  console.log(`${data.resources.length} tables, ${rows} rows`);
}

main(process.argv[2]).catch((error) => console.log(`error ${error.message}`));
