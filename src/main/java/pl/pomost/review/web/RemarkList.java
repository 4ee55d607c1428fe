package pl.pomost.review.web;

import java.util.List;

/** The page of a plan's remarks. */
record RemarkList(String teryt, String powiat, List<Filter> filters, List<RemarkView> remarks, boolean any, boolean mayAnswer, boolean seesReview) {

    /** A choice of remarks with how many there are. */
    record Filter(String address, String name, long count, boolean current) {
    }
}
