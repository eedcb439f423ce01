package org.pactwright.language.ui.internal.raci;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.pactwright.language.ide.raci.RaciExport;
import org.pactwright.language.ide.raci.RaciFilter;
import org.pactwright.language.ide.raci.RaciView;

/** Asks for a file and writes the matrix to it. */
final class RaciExporter {

	private RaciExporter() {
	}

	/** @param name proposed for the file, without ending */
	static void run(Shell shell, String name, RaciView view, RaciFilter.Page page) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export RACI Matrix");
		dialog.setFilterNames(new String[] { "Workbook (*.xlsx)", "Comma-separated values (*.csv)" });
		dialog.setFilterExtensions(new String[] { "*.xlsx", "*.csv" });
		dialog.setFileName(name + "-raci.xlsx");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen);
			try {
				write(file, view, page);
			} catch (IOException e) {
				Platform.getLog(RaciExporter.class).warn("The matrix could not be written", e);
				MessageDialog.openError(shell, "Export RACI Matrix", "The matrix could not be written to " + file + ": "
						+ e.getMessage() + "\nChoose another file, or close it where it is open.");
			}
		}
	}

	/** Writes the kind of file that the ending says; a workbook for any other ending than {@code .csv}. */
	static void write(Path file, RaciView view, RaciFilter.Page page) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
				RaciExport.csv(view, page, out);
			} else {
				Version version = FrameworkUtil.getBundle(RaciExporter.class).getVersion();
				RaciExport.xlsx(view, page, version.getMajor() + "." + version.getMinor(), out);
			}
		}
	}
}
