package dk.rundtur.interchange.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Limits the length of a single row. Without it a quotation mark that is never closed would pull
/// the rest of the file into one cell.
final class RecordGuard extends FilterReader {

    private static final int LONGEST_RECORD = 1 << 20;

    private int sinceLastRecord;

    RecordGuard(Reader in) {
        super(in);
    }

    /// To be called after each row.
    void recordEnded() {
        sinceLastRecord = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int read) throws EndlessRecord {
        sinceLastRecord += read;
        if (sinceLastRecord > LONGEST_RECORD) {
            throw new EndlessRecord();
        }
    }

    /// A row that does not end.
    static final class EndlessRecord extends IOException {}
}
