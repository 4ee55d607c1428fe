package pl.pomost.diagnosis.web;

import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Paged;

/** The list of resources as its page shows it. */
record ResourceList(String teryt, String powiat, boolean mayEdit, AreaFilter areas, boolean nothingAtAll, String area, boolean filtered, FormView filter,
        ResourceChoices choices, Paged<Row> rows) {

    /** One resource of the list; what is not filled in is empty. */
    record Row(String code, String name, String area, String kind, String owner, String languages, String place, String hours, String capacity, String perYear) {
    }
}
