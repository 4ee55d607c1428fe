package pl.pomost.diagnosis.web;

import java.util.Optional;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;

/** The list of the diagnosis as its page shows it. */
record DiagnosisList(String teryt, String powiat, boolean mayEdit, boolean everything, AreaFilter areas, String area, boolean filtered, FormView filter, DiagnosisChoices choices, boolean byCode,
        boolean nothingAtAll, Paged<Row> rows) {

    /** One entry of the list. */
    record Row(String code, String title, String area, String kind, String evidence, Optional<Integer> priority, int votes, Look status) {
    }
}
