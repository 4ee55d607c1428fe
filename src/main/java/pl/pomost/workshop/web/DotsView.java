package pl.pomost.workshop.web;

import java.util.List;

/** The form of dots for one question and channel. */
record DotsView(String teryt, String powiat, int stage, String title, List<Choice> questions, List<ChannelChoice> channels, String question, String channel,
        List<DotsRow> rows, long total, long limit, long present, int each) {

    /** A card and its dots: what was entered by this channel, and what came by the others. */
    record DotsRow(String id, String code, String area, String text, TallyView others, String count) {

        public String field() {
            return "kropki." + id;
        }
    }

    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
