package pl.pomost.diagnosis.web;

import java.util.List;
import pl.pomost.shared.Choice;

/** The page on which a whole area is assessed. */
record AreaView(String teryt, String powiat, String area, String name, int evidenceFrom, List<Line> lines, List<Choice> others) {

    public String list() {
        return "/powiaty/" + teryt + "/samoocena";
    }

    /** One standard: names of its fields and what its levels mean. */
    record Line(String code, int version, String name, List<Choice> levels) {

        public String field(String column) {
            return column + "-" + code;
        }
    }
}
