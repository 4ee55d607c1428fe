package pl.pomost.practice.web;

import java.util.List;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;

/**
 * The bank, narrowed to what was asked for.
 *
 * @param waiting offered practices that the viewer may publish
 * @param own     practices of the viewer's powiat, whatever their state
 * @param asked   the choices as they stand
 */
record PracticeListView(AreaFilter filter, FormView asked, String area, Choices choices, Paged<Row> rows, List<Row> waiting, List<Row> own, boolean narrowed) {

    /** To choose from. */
    record Choices(List<Choice> types, List<Choice> costs, List<Choice> powiats, List<Choice> languages) {
    }

    /** One practice. @param criteria that are met. @param adopted by how many powiats */
    record Row(String code, String title, String lang, String area, String areaName, String powiat, int year, String type, String cost, List<Look> criteria, long adopted, Look state) {
    }
}
