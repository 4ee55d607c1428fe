package pl.pomost.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A thing, or a part of one, in the index. Written by {@link IndexTables} alone. */
@Entity
class SearchDoc {

    @Id
    private int no;
    private String source;
    private UUID thing;
    private String part;
    private int kind;
    private UUID enrolmentId;
    private String teryt;
    private int year;
    private String area;
    private String code;
    private String title;
    private String body;
    private String address;

    protected SearchDoc() {
        // for Hibernate
    }

    int no() {
        return no;
    }

    int kind() {
        return kind;
    }

    String teryt() {
        return teryt;
    }

    int year() {
        return year;
    }

    String area() {
        return area;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    String address() {
        return address;
    }
}
