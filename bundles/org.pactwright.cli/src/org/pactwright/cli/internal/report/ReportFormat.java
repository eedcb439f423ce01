package org.pactwright.cli.internal.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

import org.pactwright.cli.internal.files.PathNames;
import org.pactwright.cli.internal.terminal.Colours;

/** How the results of a check are written. A new format is one line here and one class. */
public enum ReportFormat {
	TEXT {
		@Override
		public Report open(Writer out, PathNames names, Colours colours) {
			return new TextReport(out, names, colours);
		}
	},
	JSON {
		@Override
		public Report open(Writer out, PathNames names, Colours colours) throws IOException {
			return new JsonReport(out, names);
		}
	},
	SARIF {
		@Override
		public Report open(Writer out, PathNames names, Colours colours) throws IOException {
			return new SarifReport(out, names);
		}
	};

	/**
	 * Begins a report.
	 *
	 * @param out closed by the caller
	 * @param colours for formats that people read
	 */
	public abstract Report open(Writer out, PathNames names, Colours colours) throws IOException;

	/** As written in an option. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
