package pl.pomost.review;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an expert is asked.
 *
 * @param area     code of the area
 * @param expert   account of somebody who is an expert in it
 * @param question may be empty
 */
public record OpinionRequest(String area, UUID expert, LocalDate dueOn, String question) {
}
