package pl.pomost.network;

import java.util.Optional;

/** A question as somebody asks it. @param area whose experts are to answer; empty for ROPS. @param powiat that the asking person works for */
public record QuestionDraft(String title, String text, Optional<String> area, Optional<String> powiat) {
}
