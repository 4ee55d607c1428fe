/**
 * What the process of a region consists of, read from the files of {@code workshop-templates/}: areas, dictionaries,
 * card types, the agenda of every workshop, chapters of the plan, criteria of approval and starting standards.
 * How many workshops, tables and areas there are is said by the files alone.
 */
package pl.pomost.scenario;
