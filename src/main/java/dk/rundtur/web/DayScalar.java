package dk.rundtur.web;

import dk.rundtur.text.CalendarDay;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Calendar days of requests. What is no day is noted with the error, for [DayErrors] to say it in
/// the language of whoever sent it.
final class DayScalar implements Coercing<LocalDate, String> {

    /// Where the error keeps what was sent as a day.
    static final String SENT = "sentAsDay";

    static final GraphQLScalarType TYPE =
            ExtendedScalars.Date.transform(type -> type.coercing(new DayScalar()));

    private DayScalar() {}

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        return day.toString();
    }

    @Override
    public LocalDate parseValue(Object sent, GraphQLContext context, Locale locale) {
        if (sent instanceof LocalDate day) {
            return day;
        }
        return CalendarDay.find(String.valueOf(sent))
                .orElseThrow(() ->
                        CoercingParseValueException.newCoercingParseValueException()
                                .message("no calendar day")
                                .extensions(Map.of(SENT, String.valueOf(sent)))
                                .build());
    }

    @Override
    public LocalDate parseLiteral(
            Value<?> sent, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text =
                sent instanceof StringValue string
                        ? Objects.requireNonNullElse(string.getValue(), "")
                        : "";
        return CalendarDay.find(text)
                .orElseThrow(() ->
                        CoercingParseLiteralException.newCoercingParseLiteralException()
                                .message("no calendar day")
                                .extensions(Map.of(SENT, text))
                                .build());
    }

    @Override
    public Value<?> valueToLiteral(Object day, GraphQLContext context, Locale locale) {
        return StringValue.of(day.toString());
    }
}
