/**
 * The contract of the process file: one JSON document with everything that a powiat's team has made in an edition. Each
 * module reads and writes its own part of it ({@link pl.pomost.process.ProcessSection}); {@code export} puts the parts
 * together. The format itself is described by {@code schema/process.schema.json} and docs/process-file.md.
 */
package pl.pomost.process;
