package pl.pomost.review;

import java.util.UUID;

/** An expert has said what they think of an area. Fired inside the transaction of it. @param by user name of the expert */
record OpinionGiven(UUID opinion, UUID enrolment, String teryt, String area, String by) {
}
