package pl.pomost.plan.web;

import java.util.List;

/** The page of small numbers of people that stand in texts. */
record FewPeopleView(String teryt, List<Row> rows) {

    /**
     * @param name    of the text, in words
     * @param address where it is written
     * @param mark    what a decision about these places is known by
     * @param decided what was decided; empty while nothing was
     */
    record Row(String kind, String code, String name, String address, List<String> places, String mark, String decided, String form) {
    }
}
