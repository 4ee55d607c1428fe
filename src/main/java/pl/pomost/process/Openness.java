package pl.pomost.process;

/**
 * Who may find a thing, as its own page decides it: everybody; whoever is logged in; whoever may see what is confirmed in its area (other
 * coordinators, experts, observers); its own team and ROPS; a circle of people ({@link pl.pomost.access.Circles}) and ROPS. The order goes from open
 * to closed, and the search keeps it as a number.
 */
public enum Openness {
    EVERYBODY, LOGGED_IN, REGION, TEAM, CIRCLE
}
