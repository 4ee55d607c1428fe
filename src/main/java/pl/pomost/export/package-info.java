/**
 * Writers of the plan's document and the process file: the documented JSON of one powiat's whole process.
 *
 * <p>The process file is read ({@link pl.pomost.export.ProcessFileReader}), checked against its schema and its own
 * sense ({@link pl.pomost.export.ProcessFileCheck}) and only then imported. docs/process-file.md describes the format.
 */
package pl.pomost.export;
