package pl.pomost.network.web;

import java.util.List;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;

/** The knowledge base. @param waiting questions without an answer that the viewer may see. @param mayAsk whether they are signed in */
record KnowledgePage(String area, List<Choice> areas, List<Row> waiting, Paged<Row> answers, boolean mayAsk) {

    /** @param place the powiat that asked; empty for the public */
    record Row(String address, String title, String area, String areaName, String place, String when, Look state) {
    }
}
