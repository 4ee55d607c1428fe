/**
 * Writers of a {@link pl.pomost.plan.PlanDocument} and the process file: the documented JSON of one powiat's whole
 * process.
 *
 * <p>A {@link pl.pomost.export.PlanWriter} is independent of the web and of the database: what it needs is in the
 * document. The process file is read ({@link pl.pomost.export.ProcessFileReader}), checked against its schema and its
 * own sense ({@link pl.pomost.export.ProcessFileCheck}) and only then imported. docs/process-file.md describes the
 * format.
 */
package pl.pomost.export;
