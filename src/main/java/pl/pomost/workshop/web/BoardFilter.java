package pl.pomost.workshop.web;

import java.util.Optional;

/** Which part of a board is shown. */
record BoardFilter(Optional<String> activity, Optional<String> area) {

    static BoardFilter of(String activity, String area) {
        return new BoardFilter(Optional.ofNullable(activity).filter(text -> !text.isBlank()), Optional.ofNullable(area).filter(text -> !text.isBlank()));
    }

    String query() {
        String query = activity.map(code -> "&cwiczenie=" + code).orElse("") + area.map(code -> "&obszar=" + code).orElse("");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }
}
