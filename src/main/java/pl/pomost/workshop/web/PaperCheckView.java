package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;

/** Cards that wait for somebody who compares them with the paper, by table, beside the photographs of its poster. */
record PaperCheckView(List<Table> tables, boolean own, String reason) {

    /** @param photos of the exercise's posters */
    record Table(String title, List<Waiting> cards, List<PhotosView.PhotoView> photos) {
    }

    /** @param own whether whoever looks has typed it @param text as it stands, or as it was mended */
    record Waiting(String id, Optional<String> printed, String code, String type, String text, boolean own, boolean ticked) {

        /** Name of the field with its words. */
        public String place() {
            return EntryResource.WORDS + id;
        }
    }
}
