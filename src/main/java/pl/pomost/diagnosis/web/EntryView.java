package pl.pomost.diagnosis.web;

import java.util.List;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Deed;
import pl.pomost.thread.ThreadView;

/**
 * A resource or a number as its page shows it.
 *
 * @param area   its code, empty for the whole powiat
 * @param edit   address of its form, empty for those who may not edit
 * @param remove address of the page that asks before it is removed
 * @param deeds  what else the viewer may do with it
 */
record EntryView(String teryt, String powiat, String code, String area, String areaName, String title, List<Attribute> attributes, ThreadView thread,
        String edit, String remove, List<Deed> deeds) {
}
