package pl.pomost.workshop.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The form of dots for one question and channel. */
record DotsView(String teryt, String powiat, int stage, String title, List<Choice> questions, List<ChannelChoice> channels, String question, String channel,
        List<DotsRow> rows, long total, long limit, long present, int each) {

    /** A card and its dots: what was entered by this channel, and what came by the others. */
    record DotsRow(String id, String code, String area, String text, TallyView others, String count) {

        public String field() {
            return "kropki." + id;
        }
    }

    /** What the fields are called where they are listed: by the code of their card. */
    Map<String, String> labels() {
        return rows.stream().collect(Collectors.toMap(DotsRow::field, DotsRow::code));
    }

    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
