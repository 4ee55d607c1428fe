package pl.pomost.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the office needs to file the plan; the case number stands in the plan itself. It is no part of the document, so nothing
 * frozen changes with it.
 *
 * @param symbol   of the class in the office's list of files (JRWA); offices have lists of their own, so only its shape is asked for
 * @param category how long the office keeps the file: A, B5, BE10, Bc (regulation of the Prime Minister of 18 January 2011)
 * @param delivery the office's address in e-Doręczenia
 * @param organ    who adopts the plan
 */
@JsonInclude(Include.NON_NULL)
public record OfficeData(@JsonProperty("jrwa_symbol") String symbol, @JsonProperty("archival_category") String category,
        @JsonProperty("e_delivery") String delivery, @JsonProperty("adopting_organ") Organ organ, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public static final OfficeData NONE = new OfficeData(null, null, null, null, Map.of());

    private static final Pattern SYMBOL = Pattern.compile("\\d{2,6}");
    private static final Pattern CATEGORY = Pattern.compile("A|Bc|BE?\\d{1,3}");
    private static final Pattern DELIVERY = Pattern.compile("AE:PL-\\d{5}-\\d{5}-[A-Z]{5}-\\d{2}");

    /** A city with the rights of a powiat has a council and a president, and no board. */
    public enum Organ {
        @JsonProperty("council")
        COUNCIL,
        @JsonProperty("board")
        BOARD,
        @JsonProperty("head")
        HEAD
    }

    public OfficeData {
        extra = extra == null ? Map.of() : extra;
    }

    public static boolean isSymbol(String text) {
        return SYMBOL.matcher(text).matches();
    }

    public static boolean isCategory(String text) {
        return CATEGORY.matcher(text).matches();
    }

    public static boolean isDelivery(String text) {
        return DELIVERY.matcher(text).matches();
    }

    public Optional<String> jrwa() {
        return said(symbol);
    }

    public Optional<String> keptFor() {
        return said(category);
    }

    public Optional<String> address() {
        return said(delivery);
    }

    public Optional<Organ> adopts() {
        return Optional.ofNullable(organ);
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }
}
