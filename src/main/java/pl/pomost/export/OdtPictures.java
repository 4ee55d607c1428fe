package pl.pomost.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pictures of an OpenDocument, which lie beside its text in the package. */
final class OdtPictures {

    private final List<byte[]> pictures = new ArrayList<>();

    /** @return where it lies in the package */
    String add(byte[] png) {
        pictures.add(png);
        return name(pictures.size() - 1);
    }

    int count() {
        return pictures.size();
    }

    List<byte[]> all() {
        return Collections.unmodifiableList(pictures);
    }

    static String name(int index) {
        return "Pictures/" + (index + 1) + ".png";
    }
}
