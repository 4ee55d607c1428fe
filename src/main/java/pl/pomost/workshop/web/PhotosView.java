package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The photographs of a workshop and the form that adds one. */
record PhotosView(String teryt, String powiat, int stage, String title, boolean mayAdd, List<PhotoView> photos, String id, List<Choice> exercises,
        String description) {

    /** @param quick where its cards are typed in */
    record PhotoView(UUID id, Optional<String> exercise, String description, int width, int height, Optional<String> quick, boolean mayRemove) {
    }

    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
