package pl.pomost.team.web;

import java.util.List;

/** The guests of a process, with who of the team each may be. */
record GuestsView(String teryt, String powiat, List<Row> guests, List<Pair> matched, List<Option> members) {

    /** @param likely members with a similar name, the likeliest first */
    record Row(String id, String name, String institution, List<Option> likely) {
    }

    record Option(String id, String name) {
    }

    /** A guest who is somebody of the team. */
    record Pair(String id, String guest, String member, String when) {
    }

    /** A badge with the code to come back. @param code in groups of four letters */
    record Badge(String name, String institution, String code) {
    }
}
