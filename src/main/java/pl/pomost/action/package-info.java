/** Co zrobimy? Actions, indicators, risks and postulates. */
package pl.pomost.action;
