/** Kim jesteśmy? The local team: its roster, participants and institutions. */
package pl.pomost.team;
