package pl.pomost.action;

import java.util.List;
import pl.pomost.access.Viewer;

/** What other powiats do, and good practices, that are like an action somebody is writing: told by a later module to the action's form. */
public interface SimilarElsewhere {

    /**
     * Only what the viewer may see; a handful at most, what is most alike first.
     *
     * @param title perhaps not to its end
     * @param teryt of the powiat that writes it; what is its own is no news to it
     */
    List<Row> like(Viewer viewer, String title, String teryt);

    /**
     * @param title    in pieces, so that the words that are alike can be marked
     * @param where    powiat and edition
     * @param practice its code, where it is one whose words the form can take; else empty
     */
    record Row(String kind, String code, List<Piece> title, List<Piece> snippet, String where, String area, String areaName, String address, String practice) {
    }

    record Piece(String text, boolean marked) {
    }
}
