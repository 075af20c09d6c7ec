package dk.rundtur.benchmark.tour;

import dk.rundtur.benchmark.tour.Tour.Result;

/// All tours of one strategy in one cell.
final class Run {

    private final Cell cell;
    private final String strategy;
    private final Sample conversations = new Sample();
    private final Sample area = new Sample();
    private final Sample full = new Sample();
    private final Sample asks = new Sample();
    private final Sample groups = new Sample();
    private final Forecasts forecasts = new Forecasts();

    Run(Cell cell, String strategy) {
        this.cell = cell;
        this.strategy = strategy;
    }

    void add(Result result) {
        conversations.add(result.conversations());
        area.add(result.area());
        full.add(result.full() ? 1 : 0);
        asks.add(result.mostAsks());
        groups.add(result.groups());
    }

    Cell cell() {
        return cell;
    }

    String strategy() {
        return strategy;
    }

    Sample conversations() {
        return conversations;
    }

    Sample area() {
        return area;
    }

    Sample full() {
        return full;
    }

    Sample asks() {
        return asks;
    }

    Sample groups() {
        return groups;
    }

    Forecasts forecasts() {
        return forecasts;
    }
}
