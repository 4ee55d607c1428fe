package pl.pomost.export.web;

import java.util.List;
import pl.pomost.shared.Choice;

/**
 * What the page of files shows.
 *
 * @param waiting whether any file is on its way
 */
record ExportPage(String teryt, int year, String powiat, List<Choice> formats, List<Choice> versions, List<Choice> audiences, List<FileRow> files, boolean waiting, int days,
        int draftDays) {

    /**
     * One file of the list.
     *
     * @param state    in words
     * @param onItsWay it waits or is being made
     * @param done     it can be fetched
     * @param hint     why it failed and what to do; empty when it has not
     */
    record FileRow(String id, String what, String version, String audience, String asked, String state, String icon, boolean onItsWay, boolean done, boolean failed, int steps,
            int stepsDone, String name, String hint) {
    }
}
