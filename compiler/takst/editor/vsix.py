"""From the files of the extension to a `.vsix` that VS Code installs: a zip with a manifest, made without any tool.

The same files always give the same bytes.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from xml.sax.saxutils import escape, quoteattr

FOLDER = "vscode"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_TYPES = {"js": "application/javascript", "json": "application/json", "md": "text/markdown", "xml": "text/xml"}


def extension_files() -> dict[str, bytes]:
    """The files of the extension by their path in it, in order."""
    return dict(sorted(_files(files("takst.editor") / FOLDER, "")))


def _files(folder: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    for one in folder.iterdir():
        if one.is_dir():
            yield from _files(one, f"{path}{one.name}/")
        else:
            yield f"{path}{one.name}", one.read_bytes()


def packed() -> bytes:
    """The `.vsix`."""
    content = extension_files()
    package = json.loads(content["package.json"])
    parts = {
        "[Content_Types].xml": _content_types(content).encode(),
        "extension.vsixmanifest": _manifest(package).encode(),
        **{f"extension/{path}": data for path, data in content.items()},
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in parts.items():
            entry = zipfile.ZipInfo(path, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return stream.getvalue()


def _content_types(content: dict[str, bytes]) -> str:
    endings = sorted({path.rpartition(".")[2] for path in content} | {"vsixmanifest"})
    rows = "".join(
        f"<Default Extension={quoteattr(f'.{one}')} ContentType={quoteattr(_TYPES.get(one, 'text/xml'))}/>"
        for one in endings
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{rows}</Types>\n'
    )


def _manifest(package: dict[str, object]) -> str:
    def text(name: str) -> str:
        return escape(str(package[name]))

    engines = package["engines"]
    assert isinstance(engines, dict)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011"
 xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id={quoteattr(text("name"))} Version={quoteattr(text("version"))}
     Publisher={quoteattr(text("publisher"))}/>
    <DisplayName>{text("displayName")}</DisplayName>
    <Description xml:space="preserve">{text("description")}</Description>
    <Tags>takst,__ext_takst</Tags>
    <Categories>Programming Languages,Linters,Formatters</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value={quoteattr(str(engines["vscode"]))}/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionDependencies" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionPack" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
  </Assets>
</PackageManifest>
"""
