package pl.pomost.access.web;

import java.util.List;

/**
 * The page of roles.
 *
 * @param base   its own address
 * @param powiat name of the powiat; empty on the region's page
 */
record RolesView(String base, String powiat, List<Row> rows, List<Meaning> meanings, RoleChoices choices) {

    /** @param endable whether the viewer decides about it and it still runs */
    record Row(String id, String name, String username, String role, String where, String when, boolean ended, boolean endable) {
    }

    /** What a role lets somebody do. */
    record Meaning(String role, String may) {
    }

    /** Where the powiat's team is. */
    public String team() {
        return base.replaceFirst("role$", "zespol");
    }

    public boolean regional() {
        return powiat.isEmpty();
    }
}
