package pl.pomost.workshop.web;

import java.util.List;

/** What has been voted so far in one workshop, as whoever leads it sees it: with the channels, shown to the hall or not. */
record TalliesView(String teryt, String powiat, int stage, String title, List<Item> items) {

    /**
     * An item of the agenda with questions.
     *
     * @param asked     questions, for entering what was counted
     * @param standards whose level can be agreed on now: those that somebody has rated
     */
    record Item(String code, String title, boolean shown, ResultsView results, List<Choice> asked, List<Agree> standards) {
    }

    /** A standard to agree on. @param version whose conditions are shown. @param levels with their conditions */
    record Agree(String code, int version, String name, String spread, List<Choice> levels, String evidence) {

        public String levelField() {
            return "uzgodniony." + code;
        }

        public String evidenceField() {
            return "dowod." + code;
        }
    }

    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
