package pl.pomost.region.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.region.SignedDeclarations.Signature;

/** A declaration as the public reads it: its words, the map of who signed, the list of signatures. */
record DeclarationView(String code, int version, String title, Optional<String> occasion, String signedOn, List<String> paragraphs, Optional<String> source, List<Tile> tiles,
        List<Row> rows, boolean complete) {

    /** A powiat on the map. */
    record Tile(String name, String shortened, boolean city, boolean signed, int column, int row) {

        /** Class of its colour. */
        public String step() {
            return signed ? "accepted" : "none";
        }
    }

    /** @param scan address of the scanned page; empty when there is none */
    record Row(String body, String person, String day, Optional<String> scan) {

        static Row of(Signature signature, String day) {
            String person = String.join(", ", java.util.stream.Stream.of(signature.person(), signature.job()).flatMap(Optional::stream).toList());
            return new Row(signature.body(), person, day, signature.scan().map(id -> "/deklaracje/skany/" + id));
        }
    }
}
