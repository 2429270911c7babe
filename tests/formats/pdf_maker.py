"""Makes small PDF files (all content is made up): text in any script, placed by hand, or a picture."""

SIZE = 10
PICTURE = b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8 "


def width(char):
    return 1000 if char >= "\u2e80" else 500


def pdf_file(path, *pages, encrypt=b""):
    """``pages``: lists of (x, y, text), or b"" for a page that is one picture."""
    chars = sorted({char for page in pages for _, _, text in page for char in text})
    codes = {char: number for number, char in enumerate(chars, 1)}
    count = len(pages)
    kids = b" ".join(b"%d 0 R" % (10 + 2 * n) for n in range(count))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Count %d /Kids [%s] >>" % (count, kids),
        3: b"<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H "
        b"/DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
        4: b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) "
        b"/Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /W [1 [%s]] >>"
        % b" ".join(b"%d" % width(char) for char in chars),
        5: b"<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 "
        b"/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
        6: stream(to_unicode(codes)),
        7: stream(b"\xff\x00\x00", PICTURE),
    }
    for number, page in enumerate(pages):
        objects[10 + 2 * number] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> "
            b"/XObject << /P 7 0 R >> >> /Contents %d 0 R >>" % (11 + 2 * number)
        )
        shown = b"".join(placed(codes, *line) for line in page) or b"q 600 0 0 800 0 0 cm /P Do Q"
        objects[11 + 2 * number] = stream(shown)
    path.write_bytes(written(objects, encrypt))
    return path


def placed(codes, x, y, text):
    shown = "".join(f"{codes[char]:04x}" for char in text).encode()
    return b"BT /F %d Tf 1 0 0 1 %d %d Tm <%s> Tj ET\n" % (SIZE, x, y, shown)


def to_unicode(codes):
    maps = b"".join(
        b"<%04x> <%s>\n" % (code, char.encode("utf-16-be").hex().encode()) for char, code in codes.items()
    )
    return (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def\n"
        b"1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        b"%d beginbfchar\n%sendbfchar endcmap end end" % (len(codes), maps)
    )


def stream(content, entries=b""):
    return b"<< %s/Length %d >>\nstream\n%s\nendstream" % (entries, len(content), content)


def written(objects, trailer):
    data, places = b"%PDF-1.7\n", {}
    for number, content in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start, size = len(data), max(objects) + 1
    data += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        data += b"%010d 00000 %s \n" % (places.get(number, 0), b"n" if number in places else b"f")
    return data + b"trailer << /Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)


def lines(*texts, x=90, top=700, step=14):
    """Lines one below the other."""
    return [(x, top - step * number, text) for number, text in enumerate(texts) if text]
