/** What powiats agree on together: drafts of standards written by a group, rounds in which powiats speak, what is sent to all teams and how each answers, opinions that are asked for. */
package pl.pomost.agreement;
