package org.pactwright.workbench.internal.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pactwright.language.ui.PactFiles;

/** Asks for the folder of a review package. */
final class ReviewDialog extends TitleAreaDialog {

	private static final int WIDTH = 420;
	private static final String MESSAGE = "Model, findings, tables and plan as pages for a reviewer, in a folder "
			+ "of their own.";

	private final IProject project;
	private Text text;
	private Path folder;

	ReviewDialog(Shell shell, IProject project) {
		super(shell);
		this.project = project;
		folder = PactFiles.path(project).map(root -> root.resolveSibling(root.getFileName() + "-review"))
				.orElse(Path.of(System.getProperty("user.home"), project.getName() + "-review"));
	}

	/** The folder chosen; absolute. */
	Path folder() {
		return folder;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Review Package");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle("Review package of " + project.getName());
		setMessage(MESSAGE);
		Composite row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
		GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(3).applyTo(row);
		new Label(row, SWT.NONE).setText("&Folder:");
		text = new Text(row, SWT.BORDER);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(text);
		text.setText(folder.toString());
		text.addModifyListener(event -> validate());
		Button browse = new Button(row, SWT.PUSH);
		browse.setText("&Browse...");
		browse.addListener(SWT.Selection, event -> browse());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText("&Write");
		validate();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setText("Folder of the Review Package");
		dialog.setFilterPath(text.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	private void validate() {
		String problem = null;
		try {
			Path path = Path.of(text.getText().strip());
			if (!path.isAbsolute()) {
				problem = "Give the whole path of a folder.";
			} else if (Files.isRegularFile(path)) {
				problem = "This is a file. Choose a folder.";
			} else {
				folder = path.normalize();
			}
		} catch (InvalidPathException e) {
			problem = "This is no path: " + e.getReason() + ".";
		}
		setErrorMessage(problem);
		setMessage(problem == null && occupied(folder) ? "There are files in this folder. An earlier review package is "
				+ "replaced; anything else is left alone and the package is not written." : MESSAGE);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private static boolean occupied(Path path) {
		if (!Files.isDirectory(path)) {
			return false;
		}
		try (Stream<Path> entries = Files.list(path)) {
			return entries.findAny().isPresent();
		} catch (IOException e) {
			return false; // Writing will say what is wrong with the folder.
		}
	}
}
