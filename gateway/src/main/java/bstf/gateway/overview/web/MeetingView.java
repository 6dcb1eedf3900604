package bstf.gateway.overview.web;

import bstf.gateway.overview.Meeting;
import bstf.gateway.overview.Words;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A meeting, as known now. */
record MeetingView(
        String id,
        String kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        TimesView times,
        VenueView venue,
        Optional<String> host,
        Optional<String> hostName,
        String status,
        Optional<String> reason,
        Optional<String> replacedBy,
        Optional<String> replaces,
        List<EarlierDatesView> earlierDates) {

    record TimesView(
            String state,
            @JsonFormat(pattern = "HH:mm") Optional<LocalTime> start,
            @JsonFormat(pattern = "HH:mm") Optional<LocalTime> end,
            Optional<String> zone) {
        static TimesView of(Meeting.Times times) {
            return switch (times) {
                case Meeting.Times.Given(var start, var end, var zone) ->
                        new TimesView("given", Optional.of(start), end, zone);
                case Meeting.Times.NotGiven _ ->
                        new TimesView(
                                "not-given", Optional.empty(), Optional.empty(), Optional.empty());
            };
        }
    }

    record VenueView(
            String state,
            Optional<String> name,
            Optional<String> street,
            Optional<String> city,
            Optional<String> country) {
        static VenueView of(Meeting.Venue venue) {
            return switch (venue) {
                case Meeting.Venue.Given(var name, var street, var city, var country) ->
                        new VenueView("given", name, street, city, country);
                case Meeting.Venue.CityOnly(var city, var country) ->
                        new VenueView(
                                "city-only",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(city),
                                country);
                case Meeting.Venue.NotGiven _ ->
                        new VenueView(
                                "not-given",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
            };
        }
    }

    record EarlierDatesView(LocalDate firstDay, LocalDate lastDay, Instant until) {
        static EarlierDatesView of(Meeting.EarlierDates dates) {
            return new EarlierDatesView(dates.firstDay(), dates.lastDay(), dates.until());
        }
    }

    static MeetingView of(Meeting meeting, Names names) {
        return new MeetingView(
                meeting.id(),
                meeting.kind(),
                meeting.title(),
                meeting.firstDay(),
                meeting.lastDay(),
                TimesView.of(meeting.times()),
                VenueView.of(meeting.venue()),
                meeting.host(),
                meeting.host().flatMap(names::of),
                Words.of(meeting.status()),
                meeting.reason(),
                meeting.replacedBy(),
                meeting.replaces(),
                meeting.earlierDates().stream().map(EarlierDatesView::of).toList());
    }
}
