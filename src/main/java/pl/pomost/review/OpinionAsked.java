package pl.pomost.review;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An expert was asked for an opinion. Fired inside the transaction; a letter about it waits for the commit.
 *
 * @param opinion id, with which {@code /opinie/{id}} is the page to answer on
 * @param expert  account
 * @param by      user name of whoever asks
 */
public record OpinionAsked(UUID opinion, UUID enrolment, String teryt, int year, String area, UUID expert, LocalDate dueOn, String by) {
}
